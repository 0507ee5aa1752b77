using System.Reflection;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes arguments and input objects from parameters and classes, and the readers that turn coerced values into them.</summary>
internal sealed class InputTypeBinder(BindingContext context)
{
    private readonly Dictionary<Type, InputClass> _classes = [];

    /// <summary>Whether a parameter of this type is an argument rather than a service.</summary>
    public bool IsInput(Type type)
    {
        type = Unwrap(type);
        return context.Scalars.FindName(type) is not null || type.IsEnum || IsInputClass(type);
    }

    /// <summary>An argument from a parameter, with the reader of its value.</summary>
    public (InputValueConfiguration Configuration, InputReader Reader) Bind(ParameterInfo parameter)
    {
        var (type, reader) = Bind(TypeShape.Of(parameter), new InputAttributes(parameter, null), parameter.ToString()!);
        var configuration = new InputValueConfiguration(SchemaNames.Argument(parameter), type)
        {
            Description = context.Documentation.Of(parameter),
            DeprecationReason = parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
            DefaultValue = DefaultOf(parameter),
        };
        context.MarkOptIn(configuration, parameter);
        return (configuration, new InputReader(configuration.Name, parameter.ParameterType, reader, parameter));
    }

    private InputValueConfiguration Bind(
        PropertyInfo property,
        ParameterInfo? parameter,
        out Func<object?, object?> reader
    )
    {
        var shape = parameter is null ? TypeShape.Of(property) : TypeShape.Of(parameter);
        (var type, reader) = Bind(
            shape,
            new InputAttributes(parameter, property),
            $"{property.DeclaringType!.Name}.{property.Name}"
        );
        var configuration = new InputValueConfiguration(SchemaNames.Member(property), type)
        {
            Description = context.Documentation.Of(property),
            DeprecationReason = property.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
            DefaultValue = parameter is null ? null : DefaultOf(parameter),
        };
        context.MarkOptIn(configuration, property);
        return configuration;
    }

    private (TypeNode Type, Func<object?, object?> Reader) Bind(
        TypeShape shape,
        InputAttributes attributes,
        string where
    )
    {
        var named = shape.Named.Type;
        if (attributes.NodeType is { } nodeType)
        {
            var typeName = context.OutputName(nodeType, where);
            return (
                BindingContext.Reference(shape, "ID"),
                InputConverter.Of(shape, value => NodeKeys.Read((string)value, typeName, named))
            );
        }

        if (attributes.GivenType is { } given)
        {
            return (
                BindingContext.Reference(shape, context.GivenName(given)),
                InputConverter.Of(shape, InputConverter.Leaf(named))
            );
        }

        if (context.LeafName(named) is { } leaf)
        {
            return (BindingContext.Reference(shape, leaf), InputConverter.Of(shape, InputConverter.Leaf(named)));
        }

        if (!IsInputClass(named))
        {
            throw new SchemaBindingException(
                $"{where} takes a {named.FullName}, which is neither a scalar, an enum nor an input class."
            );
        }

        var inputClass = UseClass(named);
        return (BindingContext.Reference(shape, inputClass.Name), InputConverter.Of(shape, inputClass.Read));
    }

    private InputClass UseClass(Type type)
    {
        if (_classes.TryGetValue(type, out var known))
        {
            return known;
        }

        var name = type.GetCustomAttribute<InputObjectTypeAttribute>()?.Name ?? SchemaNames.Type(type);
        var configuration = new InputObjectTypeConfiguration(name) { Description = context.Documentation.Of(type) };
        configuration.Features.Set(new RuntimeTypeFeature(type));
        context.Builder.AddType(configuration);
        var constructor =
            type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new SchemaBindingException($"{type.Name} has no public constructor.");
        var inputClass = new InputClass(name, constructor);
        _classes.Add(type, inputClass);
        foreach (
            var property in type.GetProperties()
                .Where(property => property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
        )
        {
            var parameter = constructor
                .GetParameters()
                .FirstOrDefault(candidate =>
                    string.Equals(candidate.Name, property.Name, StringComparison.OrdinalIgnoreCase)
                );
            if (parameter is not null || property.SetMethod is { IsPublic: true })
            {
                var field = Bind(property, parameter, out var reader);
                configuration.Fields.Add(field);
                inputClass.Add(
                    new InputReader(field.Name, property.PropertyType, reader, parameter),
                    property,
                    parameter
                );
            }
        }

        return inputClass;
    }

    private static bool IsInputClass(Type type) =>
        !type.IsAbstract
        && !type.IsInterface
        && (
            type.GetCustomAttribute<InputObjectTypeAttribute>() is not null
            || type.Name.EndsWith("Input", StringComparison.Ordinal)
        );

    private static Type Unwrap(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Unwrap(underlying);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return Unwrap(type.GetGenericArguments()[0]);
        }

        if (type.IsArray && type != typeof(byte[]))
        {
            return Unwrap(type.GetElementType()!);
        }

        return
            type.IsGenericType
            && type.GetGenericArguments().Length == 1
            && type.IsAssignableTo(typeof(System.Collections.IEnumerable))
            && !type.IsAssignableTo(typeof(IQueryable))
            ? Unwrap(type.GetGenericArguments()[0])
            : type;
    }

    private ValueNode? DefaultOf(ParameterInfo parameter) =>
        parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? value switch
            {
                string text => new StringValueNode(text, false, TextSpan.None),
                bool boolean => new BooleanValueNode(boolean, TextSpan.None),
                int or long or short or byte => new IntValueNode(
                    Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
                    TextSpan.None
                ),
                double or float or decimal => new FloatValueNode(
                    Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
                    TextSpan.None
                ),
                Enum member => EnumLiteral(member.GetType(), member),
                _ when Unwrap(parameter.ParameterType) is { IsEnum: true } type => EnumLiteral(
                    type,
                    Enum.ToObject(type, value)
                ),
                _ => throw new SchemaBindingException($"The default of {parameter} cannot stand in a schema."),
            }
            : null;

    private static EnumValueNode EnumLiteral(Type type, object value) =>
        new(SchemaNames.EnumValue(type.GetField(Enum.GetName(type, value)!)!), TextSpan.None);
}
