using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Data;

/// <summary>States which changes of an entity the audit trail tells of.</summary>
public static class AuditedEntity
{
    private const string Annotation = "Lavamedia:Audited";

    /// <summary>
    /// Every stored change of these members leaves an entry with what was before and after, in the same unit of work. What is
    /// not named stays out of the trail: long texts, derived values, and secrets, always.
    /// </summary>
    /// <example><c>builder.IsAudited(item =&gt; new { item.Title, item.Status })</c></example>
    public static EntityTypeBuilder<TEntity> IsAudited<TEntity>(
        this EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, object>> members
    )
        where TEntity : class
    {
        var names = members.Body is NewExpression { Members: { } named }
            ? named.Select(member => member.Name)
            : throw new ArgumentException("Name the members as new { entity.One, entity.Other }.", nameof(members));
        builder.HasAnnotation(Annotation, string.Join(',', names));
        return builder;
    }

    /// <summary>The members of an entity that the trail tells of; none when it does not tell of the entity.</summary>
    public static IReadOnlyList<string> AuditedMembers(this IReadOnlyEntityType entityType) =>
        entityType.FindAnnotation(Annotation)?.Value is string names ? names.Split(',') : [];
}
