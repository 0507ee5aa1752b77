using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Categories;

internal sealed class ContentCategoryCountConfiguration : IEntityTypeConfiguration<ContentCategoryCount>
{
    public void Configure(EntityTypeBuilder<ContentCategoryCount> builder)
    {
        builder.ToTable("content_category_counts");
        builder.HasKey(count => count.CategoryId);
    }
}
