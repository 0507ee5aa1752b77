using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>Finds what the newsroom asks of types of content.</summary>
public sealed class FindContentTypeRules(LavamediaDbContext database)
{
    /// <summary>The rules of each item, by its key: those of the type that editors made, where it has one.</summary>
    public async Task<IReadOnlyDictionary<Guid, ContentTypeRules>> OfItemsAsync(
        IEnumerable<ContentItem> items,
        CancellationToken cancellationToken
    )
    {
        var asked = items.DistinctBy(item => item.Id).ToList();
        if (asked.Count == 0)
        {
            return new Dictionary<Guid, ContentTypeRules>();
        }

        var plain = (await ExecuteAsync(cancellationToken)).ToDictionary(rules => rules.Type);
        Guid[] made = [.. asked.Select(item => item.ContentTypeId).OfType<Guid>().Distinct()];
        var own =
            made.Length == 0
                ? []
                : await database
                    .Set<ContentTypeDefinition>()
                    .AsNoTracking()
                    .Where(definition => made.Contains(definition.Id))
                    .ToDictionaryAsync(definition => definition.Id, RulesOf, cancellationToken);
        return asked.ToDictionary(item => item.Id, item => item.ContentTypeId is { } id ? own[id] : plain[item.Type]);
    }

    /// <summary>The rules of articles and of pages.</summary>
    public async Task<IReadOnlyList<ContentTypeRules>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var known = await database.Set<ContentTypeRules>().AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. Enum.GetValues<ContentType>()
                .Select(type => known.Find(rules => rules.Type == type) ?? new ContentTypeRules { Type = type }),
        ];
    }

    private static ContentTypeRules RulesOf(ContentTypeDefinition definition) =>
        new()
        {
            Type = definition.Base,
            RequiresApproval = definition.RequiresApproval,
            RequiresFourEyes = definition.RequiresFourEyes,
            RequiresAlternativeText = definition.RequiresAlternativeText,
            RequiresSeoTitle = definition.RequiresSeoTitle,
        };
}
