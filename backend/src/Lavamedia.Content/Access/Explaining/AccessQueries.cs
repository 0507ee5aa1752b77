using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>How the rules of access are asked about.</summary>
[QueryType]
public static class AccessQueries
{
    /// <summary>
    /// Whether something may be done with a thing, and the rule that decides. What is not visible is answered like what never was; null
    /// when there is no such account or role.
    /// </summary>
    /// <param name="id">The id of an item, a category or an asset.</param>
    /// <param name="action">What is to be done with it.</param>
    /// <param name="userId">Who is to do it, instead of the viewer: for those who hold `roles.manage`.</param>
    /// <param name="roleId">
    /// A role that somebody is to do it with who holds nothing besides and whose own nothing is: for those who hold `roles.manage`.
    /// </param>
    public static Task<AccessExplanation?> ExplainAccessAsync(
        [GraphQLType("ID")] string id,
        AccessAction action,
        ExplainAccess explain,
        CancellationToken cancellationToken,
        [ID<User>] Guid? userId = null,
        [ID<Role>] Guid? roleId = null
    )
    {
        var (type, key) = Read(id);
        return explain.ExecuteAsync(type, key, action, new AccessSubject(userId, roleId), cancellationToken);
    }

    /// <summary>
    /// The same for everything that can be done with a thing. What is not visible is answered like what never was; null when there is no
    /// such account or role.
    /// </summary>
    /// <param name="id">The id of an item, a category or an asset.</param>
    /// <param name="userId">Who is to do it, instead of the viewer: for those who hold `roles.manage`.</param>
    /// <param name="roleId">
    /// A role that somebody is to do it with who holds nothing besides and whose own nothing is: for those who hold `roles.manage`.
    /// </param>
    [ListSize(20)]
    public static Task<IReadOnlyList<AccessExplanation>?> GetAccessExplanationsAsync(
        [GraphQLType("ID")] string id,
        ExplainAccess explain,
        CancellationToken cancellationToken,
        [ID<User>] Guid? userId = null,
        [ID<Role>] Guid? roleId = null
    )
    {
        var (type, key) = Read(id);
        return explain.ExecuteAsync(type, key, new AccessSubject(userId, roleId), cancellationToken);
    }

    private static (string Type, Guid Key) Read(string id) =>
        NodeId.TryDecode(id, out var type, out var text)
            ? (type, Guid.TryParse(text, out var key) ? key : Guid.Empty)
            : (string.Empty, Guid.Empty);
}
