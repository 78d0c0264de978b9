package io.github.cqpm.examples.lms.security;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets a person in who gives the right password, and nobody after too many wrong ones. That is
 * asked before and after: of many who try at once, none learns that one was right.
 */
@Component
class Login implements AuthenticationProvider {
  private final People people;
  private final PasswordEncoder passwords;
  private final LoginAttempts attempts;

  /** Compared with where there is no such person, so that both take the same time. */
  private final String nobodys;

  Login(People people, PasswordEncoder passwords, LoginAttempts attempts) {
    this.people = people;
    this.passwords = passwords;
    this.attempts = attempts;
    this.nobodys = String.valueOf(passwords.encode("nobody"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName();
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    attempts.require(name, address);
    Optional<Person> person = name.indexOf('\0') < 0 ? people.find(name) : Optional.empty();
    String hash = person.flatMap(found -> people.findPasswordHash(name)).orElse(nobodys);
    boolean right = passwords.matches(String.valueOf(asked.getCredentials()), hash);
    if (!right || person.isEmpty()) {
      attempts.addFailure(name, address);
      throw new BadCredentialsException("Identifiant ou mot de passe faux.");
    }
    attempts.require(name, address);
    var role = new SimpleGrantedAuthority("ROLE_" + person.get().role());
    return UsernamePasswordAuthenticationToken.authenticated(person.get(), null, List.of(role));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
