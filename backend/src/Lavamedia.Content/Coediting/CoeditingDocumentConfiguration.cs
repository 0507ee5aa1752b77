using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Coediting;

internal sealed class CoeditingDocumentConfiguration
    : IEntityTypeConfiguration<CoeditingDocument>,
        IVisibilityRule<CoeditingDocument>
{
    public Expression<Func<CoeditingDocument, Perspective, bool>> Visibility =>
        DraftVisibility.Through<CoeditingDocument>(document => document.Content);

    public void Configure(EntityTypeBuilder<CoeditingDocument> builder)
    {
        builder.ToTable("coediting_documents");
        // One for each item: of two people who open it at once the first begins the document, and the second takes it.
        builder
            .HasOne(document => document.Content)
            .WithOne(item => item.CoeditingDocument)
            .HasForeignKey<CoeditingDocument>(document => document.ContentId);
        builder.HasIndex(document => document.UpdatedAt);
        builder.HasVisibility(this);
    }
}
