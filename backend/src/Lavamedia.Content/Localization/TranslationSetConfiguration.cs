using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Localization;

internal sealed class TranslationSetConfiguration : IEntityTypeConfiguration<TranslationSet>
{
    public void Configure(EntityTypeBuilder<TranslationSet> builder) => builder.ToTable("translation_sets");
}
