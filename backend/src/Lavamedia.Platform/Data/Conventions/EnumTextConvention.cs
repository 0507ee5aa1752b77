using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>Stores every enum as text, in the very words of the GraphQL schema: <c>IN_REVIEW</c>.</summary>
public sealed class EnumTextConvention : IModelFinalizingConvention
{
    /// <summary>
    /// Tells EF before it looks at any entity how the enums of these assemblies are stored. Told afterwards, EF has found for each of them
    /// how it would be stored as a number, with a dozen generic methods of which each enum has its own compiled.
    /// </summary>
    public static void Configure(ModelConfigurationBuilder builder, IEnumerable<Assembly> assemblies)
    {
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum))
        {
            builder.Properties(type).HaveConversion(ConverterOf(type));
        }
    }

    /// <inheritdoc />
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(PropertiesOf))
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum && property.GetValueConverter() is null && property.GetProviderClrType() is null)
            {
                property.Builder.HasConversion((ValueConverter)Activator.CreateInstance(ConverterOf(type))!);
            }
        }
    }

    private static Type ConverterOf(Type type) => typeof(EnumTextConverter<>).MakeGenericType(type);

    private static IEnumerable<IConventionProperty> PropertiesOf(IConventionTypeBase type) =>
        type.GetProperties()
            .Concat(type.GetComplexProperties().SelectMany(complex => PropertiesOf(complex.ComplexType)));
}
