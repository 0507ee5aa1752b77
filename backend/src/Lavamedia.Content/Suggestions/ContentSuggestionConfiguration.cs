using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Anchors;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Suggestions;

internal sealed class ContentSuggestionConfiguration
    : IEntityTypeConfiguration<ContentSuggestion>,
        IVisibilityRule<ContentSuggestion>
{
    public Expression<Func<ContentSuggestion, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentSuggestion>(suggestion => suggestion.Content);

    public void Configure(EntityTypeBuilder<ContentSuggestion> builder)
    {
        builder.ToTable("content_suggestions");
        builder.HasAnchor();
        builder.Property(suggestion => suggestion.Replacement).HasMaxLength(TextAnchor.MaximumQuoteLength);
        builder.Property(suggestion => suggestion.Note).HasMaxLength(WorkflowNote.MaximumLength);
        builder
            .HasOne(suggestion => suggestion.Content)
            .WithMany(item => item.Suggestions)
            .HasForeignKey(suggestion => suggestion.ContentId);
        builder
            .HasOne(suggestion => suggestion.ProposedBy)
            .WithMany()
            .HasForeignKey(suggestion => suggestion.ProposedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(suggestion => suggestion.DecidedBy)
            .WithMany()
            .HasForeignKey(suggestion => suggestion.DecidedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(suggestion => suggestion.AcceptedVersion)
            .WithMany(version => version.AcceptedSuggestions)
            .HasForeignKey(suggestion => suggestion.AcceptedVersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(suggestion => new { suggestion.ContentId, suggestion.State });
        builder.HasVisibility(this);
    }
}
