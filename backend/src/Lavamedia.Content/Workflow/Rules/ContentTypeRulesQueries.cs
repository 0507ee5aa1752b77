using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>How the rules of the newsroom are read.</summary>
[QueryType]
public static class ContentTypeRulesQueries
{
    /// <summary>What the newsroom asks of each type of content before readers see it.</summary>
    [Authorize(ContentPermissions.ManageWorkflow)]
    [ListSize(10)]
    public static async Task<IReadOnlyList<AppliedContentTypeRules>> GetContentTypeRulesAsync(
        FindContentTypeRules find,
        CancellationToken cancellationToken
    ) => [.. (await find.ExecuteAsync(cancellationToken)).Select(AppliedContentTypeRules.Of)];
}
