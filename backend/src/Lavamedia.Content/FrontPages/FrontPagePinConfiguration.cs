using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.FrontPages;

internal sealed class FrontPagePinConfiguration : IEntityTypeConfiguration<FrontPagePin>, IVisibilityRule<FrontPagePin>
{
    public Expression<Func<FrontPagePin, Perspective, bool>> Visibility =>
        DraftVisibility.Through<FrontPagePin>(pin => pin.Content);

    public void Configure(EntityTypeBuilder<FrontPagePin> builder)
    {
        builder.ToTable("front_page_pins");
        builder.HasOne(pin => pin.Section).WithMany(section => section.Pins).HasForeignKey(pin => pin.SectionId);
        builder.HasOne(pin => pin.Content).WithMany().HasForeignKey(pin => pin.ContentId);
        builder.HasIndex(pin => new { pin.SectionId, pin.Position }).IsUnique();
        builder.HasIndex(pin => new { pin.ContentId, pin.SectionId }).IsUnique();
        builder.HasVisibility(this);
    }
}
