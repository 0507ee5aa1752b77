using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>Says what the newsroom asks of a type of content from now on.</summary>
public sealed class UpdateContentTypeRules(LavamediaDbContext database)
{
    /// <summary>Changes the members that are given.</summary>
    public async Task<MutationResult<AppliedContentTypeRules>> ExecuteAsync(
        ContentType type,
        bool? requiresApproval,
        bool? requiresFourEyes,
        bool? requiresAlternativeText,
        bool? requiresSeoTitle,
        CancellationToken cancellationToken
    )
    {
        if ((requiresApproval ?? requiresFourEyes ?? requiresAlternativeText ?? requiresSeoTitle) is null)
        {
            return MutationResult<AppliedContentTypeRules>.Failure(
                new ValidationError(ValidationReason.Required, "Say at least one rule.", "requiresApproval")
            );
        }

        var rules = await database
            .Set<ContentTypeRules>()
            .AsTracking()
            .SingleOrDefaultAsync(rules => rules.Type == type, cancellationToken);
        if (rules is null)
        {
            rules = new ContentTypeRules { Type = type };
            database.Add(rules);
        }

        rules.RequiresApproval = requiresApproval ?? rules.RequiresApproval;
        rules.RequiresFourEyes = requiresFourEyes ?? rules.RequiresFourEyes;
        rules.RequiresAlternativeText = requiresAlternativeText ?? rules.RequiresAlternativeText;
        rules.RequiresSeoTitle = requiresSeoTitle ?? rules.RequiresSeoTitle;
        await database.SaveChangesAsync(cancellationToken);
        return AppliedContentTypeRules.Of(rules);
    }
}
