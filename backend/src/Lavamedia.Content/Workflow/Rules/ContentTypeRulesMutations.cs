using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>How the rules of the newsroom change.</summary>
[MutationType]
public static class ContentTypeRulesMutations
{
    /// <summary>Says what the newsroom asks of a type of content from now on. Members that are not given stay as they are.</summary>
    /// <param name="type">The type.</param>
    /// <param name="requiresApproval">Whether somebody must approve a version before it is published.</param>
    /// <param name="requiresFourEyes">Whether somebody else than its only author must approve or publish it.</param>
    /// <param name="requiresAlternativeText">Whether every picture needs a text for those who do not see it.</param>
    /// <param name="requiresSeoTitle">Whether a title for search engines is needed.</param>
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageWorkflow)]
    public static Task<MutationResult<AppliedContentTypeRules>> UpdateContentTypeRulesAsync(
        ContentType type,
        UpdateContentTypeRules command,
        CancellationToken cancellationToken,
        bool? requiresApproval = null,
        bool? requiresFourEyes = null,
        bool? requiresAlternativeText = null,
        bool? requiresSeoTitle = null
    ) =>
        command.ExecuteAsync(
            type,
            requiresApproval,
            requiresFourEyes,
            requiresAlternativeText,
            requiresSeoTitle,
            cancellationToken
        );
}
