using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Search.Synonyms;

internal sealed class SearchSynonymGroupConfiguration
    : IEntityTypeConfiguration<SearchSynonymGroup>,
        IVisibilityRule<SearchSynonymGroup>
{
    public Expression<Func<SearchSynonymGroup, Perspective, bool>> Visibility =>
        (group, context) => context.ViewerCan(SearchPermissions.Manage);

    public void Configure(EntityTypeBuilder<SearchSynonymGroup> builder)
    {
        builder.ToTable("search_synonym_groups");
        builder.Property(group => group.Locale).HasMaxLength(20);
        builder.HasIndex(group => new { group.Locale, group.Id });
        builder.IsAudited(group => new
        {
            group.Locale,
            group.Words,
            group.Meanings,
        });
        builder.HasVisibility(this);
    }
}
