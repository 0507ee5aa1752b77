using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Items;

/// <summary>The columns that <c>content_items</c> and <c>content_versions</c> have in common: one is copied to the other.</summary>
internal static class ContentTextColumns
{
    public static void HasContentText<T>(this EntityTypeBuilder<T> builder)
        where T : class, IContentText
    {
        builder.Property(text => text.Title).HasMaxLength(ContentText.MaximumTitleLength);
        builder.Property(text => text.Slug).HasMaxLength(Slug.MaximumLength);
        builder.Property(text => text.Kicker).HasMaxLength(ContentText.MaximumKickerLength);
        builder.Property(text => text.Summary).HasMaxLength(ContentText.MaximumSummaryLength);
        builder.Property(text => text.Body).HasColumnType("jsonb");
    }
}
