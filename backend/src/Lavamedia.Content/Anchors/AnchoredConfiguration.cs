using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Anchors;

internal static class AnchoredConfiguration
{
    /// <summary>The columns of a place.</summary>
    public static void HasAnchor<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : class, IAnchored
    {
        builder.Property(anchored => anchored.AnchorQuote).HasMaxLength(TextAnchor.MaximumQuoteLength);
        builder.Property(anchored => anchored.AnchorPrefix).HasMaxLength(TextAnchor.MaximumContextLength);
        builder.Property(anchored => anchored.AnchorSuffix).HasMaxLength(TextAnchor.MaximumContextLength);
    }
}
