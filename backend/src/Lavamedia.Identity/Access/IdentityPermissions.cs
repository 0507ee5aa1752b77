using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Access;

/// <summary>The rights around people, and those that belong to no other module.</summary>
public static class IdentityPermissions
{
    /// <summary>Sees accounts: addresses, roles, last sign-in.</summary>
    public const string ReadUsers = "users.read";

    /// <summary>Creates, changes and suspends accounts.</summary>
    public const string ManageUsers = "users.manage";

    /// <summary>Changes what roles may do.</summary>
    public const string ManageRoles = "roles.manage";

    /// <summary>Decides where else people may sign in, and which groups there bring which roles.</summary>
    public const string ManageIdentityProviders = "identity_providers.manage";

    /// <summary>Registers applications that get tokens.</summary>
    public const string ManageClients = "clients.manage";

    /// <summary>Explores the schema through introspection and the IDE.</summary>
    public const string Introspect = "developer.introspect";

    /// <summary>Sees health, jobs and figures of the running system.</summary>
    public const string ReadOperations = "operations.read";

    /// <summary>Reads and exports the audit log.</summary>
    public const string ReadAudit = "audit.read";

    /// <summary>
    /// Content's right to see drafts. Who sees drafts sees by name who wrote them, although their profile is not public;
    /// Identity cannot refer to the module above it, so the code is repeated here.
    /// </summary>
    internal const string WorkWithAuthors = "content.read_drafts";

    /// <summary>What is stored and given to the built-in roles.</summary>
    internal static PermissionDefinition[] All { get; } =
    [
        new(ReadUsers, "See accounts with their addresses and roles.", BuiltInRoles.Editor),
        new(ManageUsers, "Create, change and suspend accounts."),
        new(ManageRoles, "Change what roles may do."),
        new(ManageIdentityProviders, "Set up identity providers and what their groups may do."),
        new(ManageClients, "Register applications that act for people and service accounts."),
        new(Introspect, "Explore the schema.", BuiltInRoles.Developer),
        new(ReadAudit, "Read and export the audit log."),
        new(ReadOperations, "See jobs and figures of the running system."),
    ];
}
