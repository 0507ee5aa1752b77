namespace Lavamedia.Content.Workflow;

/// <summary>The trigger that lets the database itself refuse a state of a version which the table of acts does not lead to.</summary>
public static class ContentStateGuard
{
    /// <summary>Creates the trigger on <c>content_versions</c>; for a migration that comes after the tables.</summary>
    public const string CreateSql = """
        CREATE FUNCTION guard_content_state() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            IF NEW.workflow_state NOT IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED') THEN
              RAISE EXCEPTION 'A version does not start as %.', NEW.workflow_state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'guard_content_state';
            END IF;
          ELSIF NEW.workflow_state IS DISTINCT FROM OLD.workflow_state AND NOT EXISTS (
            SELECT 1 FROM content_state_transitions
            WHERE from_state = OLD.workflow_state AND to_state = NEW.workflow_state) THEN
            RAISE EXCEPTION 'A version cannot go from % to %.', OLD.workflow_state, NEW.workflow_state
              USING ERRCODE = 'check_violation', CONSTRAINT = 'guard_content_state';
          END IF;
          RETURN NEW;
        END
        $$;
        CREATE TRIGGER guard_content_state BEFORE INSERT OR UPDATE OF workflow_state ON content_versions
          FOR EACH ROW EXECUTE FUNCTION guard_content_state();
        """;

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP TRIGGER guard_content_state ON content_versions;
        DROP FUNCTION guard_content_state();
        """;
}
