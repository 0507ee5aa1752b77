using Lavamedia.Content.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.FullText;

internal sealed class ContentSearchEntryConfiguration : IEntityTypeConfiguration<ContentSearchEntry>
{
    public void Configure(EntityTypeBuilder<ContentSearchEntry> builder)
    {
        builder.ToTable("content_search_entries");
        builder.HasKey(entry => entry.ContentId);
        builder
            .HasOne<ContentItem>()
            .WithOne(item => item.SearchEntry)
            .HasForeignKey<ContentSearchEntry>(entry => entry.ContentId);
        builder.HasIndex(entry => entry.Words).HasMethod("gin");
        builder.Metadata.Model.AddDbFunction(ContentSearch.Function).Name = "content_matches";
    }
}
