using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Content.Access;
using Lavamedia.Media.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Seeding;

namespace Lavamedia.Api.Seed;

/// <summary>
/// Adds the demo magazine through the services that editors use, so that versions, events and variants are real. What an
/// editor renamed, withdrew or corrected afterwards stays as it is.
/// </summary>
internal sealed class DemoSeeder(
    Viewer viewer,
    AddDemoAuthors authors,
    AddDemoCategories categories,
    AddDemoMedia media,
    AddDemoArticles articles
) : ISeeder
{
    private static readonly HashSet<string> Rights = new(StringComparer.Ordinal)
    {
        ContentPermissions.ReadDrafts,
        ContentPermissions.Create,
        ContentPermissions.UpdateAny,
        ContentPermissions.Publish,
        ContentPermissions.Archive,
        ContentPermissions.ManageCategories,
        MediaPermissions.Upload,
    };

    /// <summary>After the accounts.</summary>
    public int Order => 100;

    /// <inheritdoc />
    public async Task SeedAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        var magazine = await DemoMagazine.LoadAsync(DemoMagazine.Folder, cancellationToken);
        var missing = await articles.FindMissingAsync(magazine.Articles, cancellationToken);
        if (missing.Count == 0)
        {
            return;
        }

        var authorIds = await authors.AddAsync(magazine.Authors, progress, cancellationToken);
        viewer.SignIn(authorIds[magazine.Authors[0].Key], Rights);
        var categoryIds = await categories.AddAsync(magazine.Categories, progress, cancellationToken);
        var mediaIds = await media.AddAsync(
            [.. magazine.Pictures, .. magazine.Recordings],
            missing,
            progress,
            cancellationToken
        );
        await articles.AddAsync(
            magazine.Articles,
            new DemoReferences(authorIds, categoryIds, mediaIds),
            progress,
            cancellationToken
        );
    }
}
