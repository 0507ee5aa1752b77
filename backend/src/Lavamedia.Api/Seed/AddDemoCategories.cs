using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Content.Categories;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Seed;

/// <summary>Adds the sections of the magazine in both languages.</summary>
internal sealed class AddDemoCategories(LavamediaDbContext database, CreateCategory create)
{
    /// <summary>Adds those that are missing.</summary>
    /// <returns>The categories by key and locale.</returns>
    public async Task<IReadOnlyDictionary<(string Key, string Locale), Guid>> AddAsync(
        IReadOnlyList<DemoCategory> categories,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        var known = await database
            .Set<Category>()
            .Select(category => new
            {
                category.Id,
                category.Locale,
                category.Slug,
            })
            .ToDictionaryAsync(
                category => (category.Slug, category.Locale),
                category => category.Id,
                cancellationToken
            );
        var ids = new Dictionary<(string Key, string Locale), Guid>();
        foreach (var category in categories)
        {
            foreach (var (locale, texts) in category.Translations)
            {
                if (!known.TryGetValue((texts.Slug, locale), out var id))
                {
                    var original = ids.TryGetValue((category.Key, "fr"), out var french) ? french : (Guid?)null;
                    id = await CreateAsync(category, locale, texts, original, ids, cancellationToken);
                    progress.Report($"Category {texts.Name} ({locale})");
                }

                ids.Add((category.Key, locale), id);
            }
        }

        return ids;
    }

    private async Task<Guid> CreateAsync(
        DemoCategory category,
        string locale,
        DemoCategoryTexts texts,
        Guid? original,
        Dictionary<(string Key, string Locale), Guid> ids,
        CancellationToken cancellationToken
    )
    {
        var input = new CreateCategoryInput
        {
            Name = texts.Name,
            Slug = texts.Slug,
            Description = texts.Description,
            Locale = locale,
            ParentId = category.Parent is { } parent ? ids[(parent, locale)] : null,
            TranslationOfId = original,
        };
        return DemoContentException.Expect(await create.ExecuteAsync(input, cancellationToken), category.Key).Id;
    }
}
