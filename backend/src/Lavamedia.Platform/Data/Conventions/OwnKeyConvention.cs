using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>
/// Entities make their own keys (<c>Guid.CreateVersion7()</c>). EF Core must not think that a key which is already set
/// belongs to a stored row: a new child found through a navigation would be updated instead of inserted.
/// </summary>
public sealed class OwnKeyConvention : IModelFinalizingConvention
{
    /// <inheritdoc />
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.FindPrimaryKey() is { Properties: [{ ClrType: { } type } key] } && type == typeof(Guid))
            {
                key.Builder.ValueGenerated(ValueGenerated.Never);
            }
        }
    }
}
