using System.Reflection;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated.Scalars;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What the binders of one schema share: the schema under construction and which C# type has which name in it.</summary>
internal sealed class BindingContext
{
    public BindingContext(ScalarRegistry scalars)
    {
        Scalars = scalars;
        Inputs = new InputTypeBinder(this);
        Connections = new ConnectionTypes(this);
        Aggregates = new AggregateTypes(this);
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(this);
        Errors = new ErrorTypes(this);
    }

    public SchemaBuilder Builder { get; } = new();

    public ScalarRegistry Scalars { get; }

    /// <summary>What is written in C# about what the schema shows.</summary>
    public XmlDocumentation Documentation { get; } = new();

    public InputTypeBinder Inputs { get; }

    public ConnectionTypes Connections { get; }

    public AggregateTypes Aggregates { get; }

    public FilterTypes Filters { get; }

    public SortTypes Sorts { get; }

    public ErrorTypes Errors { get; }

    /// <summary>The described object types, by runtime type.</summary>
    public Dictionary<Type, IObjectTypeDescription> Objects { get; } = [];

    /// <summary>The names of object, interface and union types, by runtime type.</summary>
    public Dictionary<Type, string> OutputNames { get; } = [];

    /// <summary>The GraphQL name of a C# type as a result.</summary>
    /// <exception cref="SchemaBindingException">No class describes the type.</exception>
    public string OutputName(Type type, string where)
    {
        if (OutputNames.TryGetValue(type, out var name))
        {
            return name;
        }

        return LeafName(type)
            ?? throw new SchemaBindingException(
                $"{where} shows values of type {type.FullName}, which no [ObjectType<{type.Name}>] class describes."
            );
    }

    /// <summary>The name of a scalar or enum, brought into the schema; null for other types.</summary>
    public string? LeafName(Type type)
    {
        if (Scalars.FindName(type) is { } scalar)
        {
            Scalars.Use(scalar, Builder);
            return scalar;
        }

        return type.IsEnum ? EnumName(type) : null;
    }

    /// <summary>A type by the name that an attribute or descriptor gives.</summary>
    public string GivenName(string name)
    {
        Scalars.Use(name, Builder);
        return name;
    }

    /// <summary>A reference to a named type, wrapped in the lists and nullability of a shape.</summary>
    public static TypeNode Reference(TypeShape shape, string namedType)
    {
        TypeNode node = shape.Element is { } element
            ? Reference(element, namedType).List()
            : TypeSyntax.Named(namedType);
        return shape.IsNullable ? node : node.NonNull();
    }

    private string EnumName(Type type)
    {
        var name = SchemaNames.Type(type);
        if (Builder.TryGetType(name, out _))
        {
            return name;
        }

        var configuration = new EnumTypeConfiguration(name) { Description = Documentation.Of(type) };
        configuration.Features.Set(new RuntimeTypeFeature(type));
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (member.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            {
                var value = new EnumValueConfiguration(SchemaNames.EnumValue(member))
                {
                    RuntimeValue = member.GetValue(null),
                    Description = Documentation.Of(member),
                    DeprecationReason = member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                };
                MarkOptIn(value, member);
                configuration.Values.Add(value);
            }
        }

        Builder.AddType(configuration);
        return name;
    }

    /// <summary>Takes over what <see cref="RequiresOptInAttribute"/> says of a member.</summary>
    public void MarkOptIn(MemberConfiguration member, ICustomAttributeProvider source) =>
        OptIn.Mark(
            Builder,
            member,
            source
                .GetCustomAttributes(typeof(RequiresOptInAttribute), false)
                .Cast<RequiresOptInAttribute>()
                .Select(attribute => attribute.Feature)
        );
}
