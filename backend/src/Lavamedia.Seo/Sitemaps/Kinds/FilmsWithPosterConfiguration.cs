using Lavamedia.Content.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Sitemaps.Kinds;

internal sealed class FilmsWithPosterConfiguration : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        var function = builder.Metadata.Model.AddDbFunction(FilmsWithPoster.Function);
        function.Name = "jsonb_path_exists";
        function.IsBuiltIn = true;
        function.Parameters[0].StoreType = "jsonb";
        function.Parameters[1].StoreType = "jsonpath";
    }
}
