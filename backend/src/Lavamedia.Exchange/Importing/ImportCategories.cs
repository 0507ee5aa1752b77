using Lavamedia.Content.Categories;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Importing;

/// <summary>Finds or adds sections, those above first. A section that has the slug already is taken as it is.</summary>
internal sealed class ImportCategories(ExternalRecords records, LavamediaDbContext database, CreateCategory create)
{
    public async Task ImportAsync(
        ImportSession session,
        IReadOnlyList<ImportedCategory> categories,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        var existing = await database
            .Set<Category>()
            .IgnoreQueryFilters()
            .Select(category => new
            {
                category.Locale,
                category.Slug,
                category.Id,
            })
            .ToDictionaryAsync(
                category => (category.Locale, category.Slug),
                category => category.Id,
                cancellationToken
            );
        foreach (var category in ParentsFirst(categories))
        {
            await batch.StopIfAskedAsync(cancellationToken);
            var locale = category.Locale ?? session.Locale;
            var slug = SlugOf(category);
            var (id, action, pieces) = await ImportAsync(
                session,
                category,
                slug,
                locale,
                existing,
                batch,
                CancellationToken.None
            );
            session.Tell(action, ExternalKind.Category, category.ExternalId, category.Name, pieces);
            if (id is { } key)
            {
                session.Categories[category.ExternalId] = key;
                existing.TryAdd((locale, slug), key);
                session.Index.AddPage($"/category/{PathOf(category, categories)}", PortalPath.OfCategory(locale, slug));
                session.Index.AddPage($"/category/{category.Slug ?? slug}", PortalPath.OfCategory(locale, slug));
            }
        }

        await batch.CommitAsync(cancellationToken);
    }

    private async Task<(Guid? Id, ImportAction Action, IEnumerable<Piece> Pieces)> ImportAsync(
        ImportSession session,
        ImportedCategory category,
        string slug,
        string locale,
        Dictionary<(string Locale, string Slug), Guid> existing,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        if (records.Find(ExternalKind.Category, category.ExternalId) is { } known)
        {
            return (known.EntityKey, ImportAction.Keep, []);
        }

        var isHere = existing.TryGetValue((locale, slug), out var id);
        if (session.Options.DryRun)
        {
            return (isHere ? id : Guid.CreateVersion7(), isHere ? ImportAction.Keep : ImportAction.Create, []);
        }

        List<Piece> pieces = [.. TooLong(category)];
        if (!isHere)
        {
            var input = new CreateCategoryInput
            {
                Name = Cut(category.Name, Category.MaximumNameLength),
                Slug = slug,
                Description = category.Description is { } text ? Cut(text, Category.MaximumDescriptionLength) : null,
                Locale = locale,
                ParentId =
                    category.ParentId is { } parent && session.Categories.TryGetValue(parent, out var above)
                        ? above
                        : null,
            };
            var result = await batch.RunAsync(() => create.ExecuteAsync(input, cancellationToken), cancellationToken);
            if (result.Errors is { } errors)
            {
                return (null, ImportAction.Fail, ErrorPieces.Of(errors));
            }

            id = result.Value!.Id;
        }

        await batch.RunAsync(
            async () =>
            {
                await records.SaveAsync(
                    ExternalKind.Category,
                    category.ExternalId,
                    new KnownRecord(id, Checksum.Of(category)),
                    cancellationToken
                );
                return true;
            },
            cancellationToken
        );
        return (id, isHere ? ImportAction.Keep : ImportAction.Create, pieces);
    }

    private static IEnumerable<Piece> TooLong(ImportedCategory category)
    {
        if (category.Name.Length > Category.MaximumNameLength)
        {
            yield return Piece.Of("end of a long name", category.Name[(Category.MaximumNameLength - 1)..]);
        }

        if (category.Description?.Length > Category.MaximumDescriptionLength)
        {
            yield return Piece.Of(
                "end of a long description",
                category.Description[(Category.MaximumDescriptionLength - 1)..]
            );
        }
    }

    private static string SlugOf(ImportedCategory category)
    {
        var slug = Uri.UnescapeDataString(category.Slug ?? category.Name);
        return Slug.IsValid(slug) ? slug : Slug.FromTitle(slug);
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : $"{text[..(length - 1)].TrimEnd()}…";

    private static string PathOf(ImportedCategory category, IReadOnlyList<ImportedCategory> all)
    {
        var path = category.Slug ?? category.ExternalId;
        var depth = 0;
        for (
            var above = all.FirstOrDefault(other => other.ExternalId == category.ParentId);
            above is not null && depth < 20;
            above = all.FirstOrDefault(other => other.ExternalId == above.ParentId)
        )
        {
            path = $"{above.Slug ?? above.ExternalId}/{path}";
            depth++;
        }

        return path;
    }

    /// <summary>Those above before those below; what goes round in a circle comes without its parent.</summary>
    private static IEnumerable<ImportedCategory> ParentsFirst(IReadOnlyList<ImportedCategory> categories)
    {
        var waiting = categories.ToList();
        var ids = waiting.Select(category => category.ExternalId).ToHashSet(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var ready = waiting
                .Where(category =>
                    category.ParentId is not { } parent || !ids.Contains(parent) || done.Contains(parent)
                )
                .ToList();
            if (ready.Count == 0)
            {
                ready = [waiting[0]];
            }

            foreach (var category in ready)
            {
                done.Add(category.ExternalId);
                yield return category;
            }

            waiting.RemoveAll(ready.Contains);
        }
    }
}
