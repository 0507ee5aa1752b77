using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.Access;

/// <summary>What the tables of <c>docs/permissions.md</c> say of a viewer.</summary>
internal static class ExpectedAccess
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Things = PermissionTable.Read("Things");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rights = PermissionTable.Read("Rights");

    /// <summary>Whether a viewer may see a thing.</summary>
    public static bool IsAllowed(string thing, string viewer) =>
        Things.Single(row => row["thing"] == thing)[viewer] == "yes";

    /// <summary>Whether a viewer may come upon a thing: what he may see, and his own account.</summary>
    public static bool MayMeet(string thing, string viewer) =>
        IsAllowed(thing, viewer) || (viewer == "Reader" && thing == "the address of another account");

    /// <summary>Whether a viewer holds a right, somewhere at least.</summary>
    public static bool Holds(string viewer, string right) =>
        right == "signed in"
            ? viewer != "Anonymous"
            : Rights.Single(row => Name(row["right"]) == right)[viewer] is "yes" or "section";

    /// <summary>The right that a field asks for; null for none.</summary>
    public static string? RightOf(FieldDefinition field) =>
        field.Features.Get<AuthorizationFeature>()?.Requirements is [var requirement, ..]
            ? requirement.Policy ?? "signed in"
            : null;

    /// <summary>The first name in back quotes of a cell; null where there is none.</summary>
    public static string? Name(string cell) => PermissionTable.Names(cell).FirstOrDefault();
}
