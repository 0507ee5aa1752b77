using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Search.Spelling;

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("search_words");
        builder.HasKey(word => new { word.Locale, word.Word });
        builder.Property(word => word.Locale).HasMaxLength(20);
        builder.HasIndex(word => word.PlainWord).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
