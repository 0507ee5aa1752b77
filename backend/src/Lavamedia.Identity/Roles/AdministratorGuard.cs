namespace Lavamedia.Identity.Roles;

/// <summary>The database's own refusal to lose the last active administrator, whoever asks for it (Z-8).</summary>
/// <remarks>
/// Checked at the commit, one transaction after the other: a transaction may first take the role from one user and then give
/// it to another, and two transactions cannot each take what the other one counts on.
/// </remarks>
public static class AdministratorGuard
{
    /// <summary>Creates the triggers; for a migration that comes after the tables.</summary>
    public const string CreateSql = """
        CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_TABLE_NAME = 'user_roles' THEN
            IF NOT EXISTS (SELECT FROM roles WHERE id = OLD.role_id AND name = 'Administrator') THEN
              RETURN NULL;
            END IF;
          ELSIF NOT EXISTS (
            SELECT FROM user_roles JOIN roles ON roles.id = role_id
            WHERE user_id = OLD.id AND roles.name = 'Administrator') THEN
            RETURN NULL;
          END IF;
          PERFORM pg_advisory_xact_lock(x'6c61766161646d6e'::bigint);
          IF NOT EXISTS (
            SELECT FROM users
            JOIN user_roles ON user_roles.user_id = users.id
            JOIN roles ON roles.id = user_roles.role_id
            WHERE roles.name = 'Administrator' AND users.status = 'ACTIVE' AND users.kind = 'PERSON') THEN
            RAISE EXCEPTION 'The last active administrator stays.'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_an_administrator_remains';
          END IF;
          RETURN NULL;
        END
        $$;
        CREATE CONSTRAINT TRIGGER keep_an_administrator_role AFTER DELETE OR UPDATE ON user_roles
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();
        CREATE CONSTRAINT TRIGGER keep_an_administrator_active AFTER UPDATE OF status ON users
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.status = 'ACTIVE' AND NEW.status <> 'ACTIVE')
          EXECUTE FUNCTION keep_an_administrator();
        """;

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP TRIGGER keep_an_administrator_active ON users;
        DROP TRIGGER keep_an_administrator_role ON user_roles;
        DROP FUNCTION keep_an_administrator();
        """;

    /// <summary>Waits for whoever else is removing an administrator; held until the transaction ends.</summary>
    internal const string LockSql = "SELECT pg_advisory_xact_lock(x'6c61766161646d6e'::bigint)";
}
