using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Access;
using Lavamedia.Search.Asking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Search.Pins;

internal sealed class SearchPinConfiguration : IEntityTypeConfiguration<SearchPin>, IVisibilityRule<SearchPin>
{
    public Expression<Func<SearchPin, Perspective, bool>> Visibility =>
        (pin, context) => context.ViewerCan(SearchPermissions.Manage);

    public void Configure(EntityTypeBuilder<SearchPin> builder)
    {
        builder.ToTable("search_pins");
        builder.Property(pin => pin.Locale).HasMaxLength(20);
        builder.Property(pin => pin.Query).HasMaxLength(SearchText.MaximumLength * 2);
        builder
            .HasIndex(pin => new
            {
                pin.Locale,
                pin.Query,
                pin.Position,
            })
            .IsUnique();
        builder
            .HasOne(pin => pin.Content)
            .WithMany()
            .HasForeignKey(pin => pin.ContentId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.IsAudited(pin => new
        {
            pin.Locale,
            pin.Query,
            pin.Position,
            pin.ContentId,
        });
        builder.HasVisibility(this);
    }
}
