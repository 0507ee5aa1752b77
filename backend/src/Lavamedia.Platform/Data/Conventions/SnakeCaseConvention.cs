using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>Names tables, columns, keys and indexes in snake_case wherever a configuration gives no name of its own.</summary>
public sealed class SnakeCaseConvention : IModelFinalizingConvention
{
    /// <inheritdoc />
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.IsMappedToJson())
            {
                continue;
            }

            NameTable(entity);
            NameColumns(entity.GetProperties());
            NameColumns(entity.GetComplexProperties());
            NameConstraints(entity);
        }
    }

    private static void NameTable(IConventionEntityType entity)
    {
        if (entity.BaseType is null && entity.GetTableName() is { } table)
        {
            entity.Builder.ToTable(SnakeCase.From(table));
        }
    }

    private static void NameColumns(IEnumerable<IConventionProperty> properties)
    {
        foreach (var property in properties)
        {
            property.Builder.HasColumnName(SnakeCase.From(property.GetColumnName()));
        }
    }

    private static void NameColumns(IEnumerable<IConventionComplexProperty> complexProperties)
    {
        foreach (var complex in complexProperties.Where(complex => !complex.ComplexType.IsMappedToJson()))
        {
            NameColumns(complex.ComplexType.GetProperties());
            NameColumns(complex.ComplexType.GetComplexProperties());
        }
    }

    private static void NameConstraints(IConventionEntityType entity)
    {
        foreach (var key in entity.GetKeys())
        {
            key.Builder.HasName(SnakeCase.From(key.GetName()!));
        }

        foreach (var foreignKey in entity.GetForeignKeys())
        {
            foreignKey.Builder.HasConstraintName(SnakeCase.From(foreignKey.GetConstraintName()!));
        }

        foreach (var index in entity.GetIndexes())
        {
            index.Builder.HasDatabaseName(SnakeCase.From(index.GetDatabaseName()!));
        }
    }
}
