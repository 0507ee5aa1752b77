using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>Finds what the newsroom asks of types of content.</summary>
public sealed class FindContentTypeRules(LavamediaDbContext database)
{
    /// <summary>The rules of a type.</summary>
    public async Task<ContentTypeRules> ExecuteAsync(ContentType type, CancellationToken cancellationToken) =>
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
