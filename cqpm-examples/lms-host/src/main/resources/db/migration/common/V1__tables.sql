-- People have names here and nowhere else.
CREATE TABLE person (
  reference VARCHAR(100) PRIMARY KEY,
  display_name VARCHAR(200) NOT NULL,
  role VARCHAR(20) NOT NULL,
  centre VARCHAR(100) NOT NULL,
  company VARCHAR(100),
  password_hash VARCHAR(200) NOT NULL
);

-- What follows is added to, never changed: a mistake is revoked by a row.
CREATE TABLE candidacy (
  id VARCHAR(100) PRIMARY KEY,
  centre VARCHAR(100) NOT NULL,
  company VARCHAR(100),
  document TEXT NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- The position is the lock: of two who write after one position, the key lets one.
CREATE TABLE entry (
  candidacy_id VARCHAR(100) NOT NULL REFERENCES candidacy,
  position INTEGER NOT NULL,
  record_id VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  document TEXT NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (candidacy_id, position),
  UNIQUE (candidacy_id, record_id)
);

CREATE TABLE decision (
  candidacy_id VARCHAR(100) NOT NULL REFERENCES candidacy,
  position INTEGER NOT NULL,
  as_of DATE NOT NULL,
  document TEXT NOT NULL,
  decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (candidacy_id, position, as_of)
);

-- Wrong passwords. Names as digests: somebody may type a password there.
CREATE TABLE login_attempt (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name_digest CHAR(64) NOT NULL,
  address VARCHAR(100) NOT NULL,
  failed_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX login_attempt_by_name ON login_attempt (name_digest, failed_at);

CREATE INDEX login_attempt_by_address ON login_attempt (address, failed_at);
