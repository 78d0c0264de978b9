-- What has been written stays: PostgreSQL refuses to change or delete it, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are added, never changed: revoke by a row.', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER rows_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON candidacy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rows_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rows_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
