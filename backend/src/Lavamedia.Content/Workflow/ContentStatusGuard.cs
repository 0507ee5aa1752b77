namespace Lavamedia.Content.Workflow;

/// <summary>The trigger that lets the database itself refuse a status which the table of acts does not lead to.</summary>
public static class ContentStatusGuard
{
    /// <summary>Creates the trigger on <c>content_items</c>; for a migration that comes after the tables.</summary>
    public const string CreateSql = """
        CREATE FUNCTION guard_content_status() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            IF NEW.status <> 'DRAFT' THEN
              RAISE EXCEPTION 'A content item starts as DRAFT, not as %.', NEW.status
                USING ERRCODE = 'check_violation', CONSTRAINT = 'guard_content_status';
            END IF;
          ELSIF NEW.status IS DISTINCT FROM OLD.status AND NOT EXISTS (
            SELECT 1 FROM content_status_transitions
            WHERE from_status = OLD.status AND to_status = NEW.status) THEN
            RAISE EXCEPTION 'A content item cannot go from % to %.', OLD.status, NEW.status
              USING ERRCODE = 'check_violation', CONSTRAINT = 'guard_content_status';
          END IF;
          RETURN NEW;
        END
        $$;
        CREATE TRIGGER guard_content_status BEFORE INSERT OR UPDATE OF status ON content_items
          FOR EACH ROW EXECUTE FUNCTION guard_content_status();
        """;

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP TRIGGER guard_content_status ON content_items;
        DROP FUNCTION guard_content_status();
        """;
}
