using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>Finds what the newsroom asks of types of content.</summary>
public sealed class FindContentTypeRules(LavamediaDbContext database)
{
    /// <summary>The rules of the type of an item: of the one that editors made, where it has one.</summary>
    public async Task<ContentTypeRules> OfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var own = await database
            .Set<ContentTypeDefinition>()
            .AsNoTracking()
            .Where(definition => definition.Id == item.ContentTypeId)
            .Select(definition => new ContentTypeRules
            {
                Type = definition.Base,
                RequiresApproval = definition.RequiresApproval,
                RequiresFourEyes = definition.RequiresFourEyes,
                RequiresAlternativeText = definition.RequiresAlternativeText,
                RequiresSeoTitle = definition.RequiresSeoTitle,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return own ?? await OfAsync(item.Type, cancellationToken);
    }

    private async Task<ContentTypeRules> OfAsync(ContentType type, CancellationToken cancellationToken) =>
        await database
            .Set<ContentTypeRules>()
            .AsNoTracking()
            .SingleOrDefaultAsync(rules => rules.Type == type, cancellationToken)
        ?? new ContentTypeRules { Type = type };

    /// <summary>The rules of all types.</summary>
    public async Task<IReadOnlyList<ContentTypeRules>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var known = await database.Set<ContentTypeRules>().AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. Enum.GetValues<ContentType>()
                .Select(type => known.Find(rules => rules.Type == type) ?? new ContentTypeRules { Type = type }),
        ];
    }
}
