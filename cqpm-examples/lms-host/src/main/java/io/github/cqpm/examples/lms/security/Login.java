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
 * Lets a person in who gives the right password, and nobody after too many wrong ones: then a right
 * one is answered as a wrong one is, since neither is looked at.
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
    Optional<Person> person = name.indexOf('\0') < 0 ? people.find(name) : Optional.empty();
    String hash = person.flatMap(found -> people.findPasswordHash(name)).orElse(nobodys);
    String password = String.valueOf(asked.getCredentials());
    boolean right =
        attempts.attempt(
            name, address, () -> passwords.matches(password, hash) && person.isPresent());
    if (!right) {
      throw new BadCredentialsException("Identifiant ou mot de passe faux.");
    }
    var role = new SimpleGrantedAuthority("ROLE_" + person.orElseThrow().role());
    return UsernamePasswordAuthenticationToken.authenticated(
        person.orElseThrow(), null, List.of(role));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
