using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>Adds metadata to versions, from their snapshots.</summary>
[ExtendObjectType<ContentVersion>]
public static class ContentVersionMetadata
{
    /// <summary>What search engines were told with this version; null when it was what the version itself says.</summary>
    public static PageMetadata? GetSeo([Parent(nameof(ContentVersion.Seo))] ContentVersion version)
    {
        if (version.Seo is not { } snapshot)
        {
            return null;
        }

        var seo = SeoSnapshot.Read(snapshot);
        return new PageMetadata
        {
            MetaTitle = seo.MetaTitle,
            MetaDescription = seo.MetaDescription,
            CanonicalUrl = seo.CanonicalUrl,
            SocialTitle = seo.SocialTitle,
            SocialDescription = seo.SocialDescription,
            KeyPhrase = seo.KeyPhrase,
            IsHidden = seo.IsHidden,
            SocialMediaId = seo.SocialMediaId,
            SchemaMarkup = seo.SchemaMarkup,
        };
    }
}
