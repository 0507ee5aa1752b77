using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Localization;

/// <summary>
/// Finds the item of an address in a language, or what there is instead: the same item in the first of other languages in which the viewer
/// may see it. Each language has its own slug and state, so the address may be one of any of them.
/// </summary>
public sealed class ResolveContentItem(LavamediaDbContext database)
{
    /// <summary>Finds it.</summary>
    /// <param name="slug">The part of the address that names the item.</param>
    /// <param name="locale">The language that is wanted.</param>
    /// <param name="fallbacks">The languages that will do, in their order; the default language when null.</param>
    /// <param name="stage">What to show.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<ResolvedContentItem?> ExecuteAsync(
        string slug,
        string locale,
        IReadOnlyList<string>? fallbacks,
        Stage stage,
        CancellationToken cancellationToken
    )
    {
        database.Stage = stage;
        string[] order = [.. fallbacks?.Prepend(locale).Distinct() ?? [locale, ContentLocales.Default]];
        var named = await database
            .Set<ContentItem>()
            .Where(item => item.Slug == slug && order.Contains(item.Locale))
            .Select(item => new Found(item.Id, item.Locale, item.TranslationSetId))
            .ToListAsync(cancellationToken);
        if (named.MinBy(item => Array.IndexOf(order, item.Locale)) is not { } found)
        {
            return null;
        }

        if (found.Locale != locale)
        {
            var translations = await database
                .Set<ContentItem>()
                .Where(item => item.TranslationSetId == found.SetId && order.Contains(item.Locale))
                .Select(item => new Found(item.Id, item.Locale, item.TranslationSetId))
                .ToListAsync(cancellationToken);
            found = translations.MinBy(item => Array.IndexOf(order, item.Locale)) ?? found;
        }

        return new ResolvedContentItem(found.Id, locale, found.Locale);
    }

    private sealed record Found(Guid Id, string Locale, Guid SetId);
}
