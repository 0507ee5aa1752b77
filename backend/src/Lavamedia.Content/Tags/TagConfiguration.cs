using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Tags;

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>, IVisibilityRule<Tag>
{
    public const string SlugIndex = "ux_content_tags_locale_slug";

    public Expression<Func<Tag, Perspective, bool>> Visibility =>
        (tag, context) =>
            context.ViewerCan(ContentPermissions.ReadDrafts)
            || context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
            || context.ViewerCan(ContentPermissions.Create)
            || context.ViewerIsLimitedTo(ContentPermissions.Create)
            || tag.ContentItems.Any(item => item.Status == ContentStatus.Published);

    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.ToTable("content_tags");
        builder.Property(tag => tag.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder.Property(tag => tag.Name).HasMaxLength(Tag.MaximumNameLength).UseCollation(Collations.Reading);
        builder.Property(tag => tag.Slug).HasMaxLength(Slug.MaximumLength);
        builder.Property(tag => tag.Description).HasMaxLength(Tag.MaximumDescriptionLength);
        builder.HasIndex(tag => new { tag.Locale, tag.Slug }).IsUnique().HasDatabaseName(SlugIndex);
        builder.HasIndex(tag => tag.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(tag => new { tag.Name, tag.Id });
        builder.IsAudited(tag => new
        {
            tag.Locale,
            tag.Name,
            tag.Slug,
            tag.Description,
        });

        // A tag that only drafts carry tells of what is not published yet (Z-3).
        builder.HasVisibility(this);
    }
}
