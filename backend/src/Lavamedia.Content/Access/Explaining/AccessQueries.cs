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
        var isKnown = NodeId.TryDecode(id, out var type, out var text);
        return explain.ExecuteAsync(
            isKnown ? type! : string.Empty,
            Guid.TryParse(text, out var key) ? key : Guid.Empty,
            action,
            new AccessSubject(userId, roleId),
            cancellationToken
        );
    }
}
