using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Events;

namespace Lavamedia.Notifications.Portal;

/// <summary>The names under which the portal remembers what it was told by the API.</summary>
internal static class PortalTags
{
    /// <summary>What the portal knows of addresses at which it found nothing.</summary>
    public const string Redirects = "redirects";

    public static string[] Of(IContentItemEvent happening) =>
        [
            .. new[] { Item(new ContentAddress(happening.Locale, happening.Slug)) }
                .Concat(happening.Affected.Items.Select(Item))
                .Concat(happening.Affected.Categories.Select(Category))
                .Concat(happening.Affected.Items.Select(item => Lists(item.Locale)))
                .Append(Lists(happening.Locale))
                .Distinct(),
        ];

    public static string[] Of(CategoryChanged happening) =>
        [.. happening.Affected.Select(Category).Append(Lists(happening.Locale)).Distinct()];

    public static string[] Of(TagChanged happening) => [.. happening.Affected.Select(Tag).Distinct()];

    public static string[] Of(SeriesChanged happening) =>
        [
            .. happening
                .Affected.Select(Series)
                .Concat(happening.Items.Select(Item))
                .Append(Lists(happening.Locale))
                .Distinct(),
        ];

    public static string[] Of(FrontPageChanged happening) => [$"front-page:{happening.Locale}"];

    /// <summary>The portal knows assets by the id that the API gives out.</summary>
    public static string[] Of(MediaAssetChanged happening) =>
        [$"media:{NodeId.Encode(nameof(MediaAsset), happening.MediaId)}"];

    private static string Item(ContentAddress address) => $"item:{address.Locale}:{address.Slug}";

    private static string Category(ContentAddress address) => $"category:{address.Locale}:{address.Slug}";

    private static string Tag(ContentAddress address) => $"tag:{address.Locale}:{address.Slug}";

    private static string Series(ContentAddress address) => $"series:{address.Locale}:{address.Slug}";

    private static string Lists(string locale) => $"lists:{locale}";
}
