using System.Reflection;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What the attributes of a class make of it.</summary>
internal static class AnnotatedClass
{
    private static readonly Type[] Markers =
    [
        typeof(QueryTypeAttribute),
        typeof(MutationTypeAttribute),
        typeof(SubscriptionTypeAttribute),
        typeof(UnionTypeAttribute),
        typeof(InterfaceTypeAttribute),
        typeof(NodeFieldsAttribute),
        typeof(ObjectTypeAttribute<>),
        typeof(ExtendObjectTypeAttribute<>),
    ];

    /// <summary>Whether a class takes part in the schema.</summary>
    public static bool IsAnnotated(Type type) =>
        type.GetCustomAttributes().Any(attribute => Markers.Contains(DefinitionOf(attribute.GetType())));

    /// <summary>The runtime type that a class describes or extends; null for other classes.</summary>
    public static Type? TargetOf(Type type) =>
        type.GetCustomAttributes()
            .Select(attribute => attribute.GetType())
            .FirstOrDefault(attribute =>
                DefinitionOf(attribute) == typeof(ObjectTypeAttribute<>)
                || DefinitionOf(attribute) == typeof(ExtendObjectTypeAttribute<>)
            )
            ?.GetGenericArguments()[0];

    public static bool IsObjectType(Type type) =>
        type.GetCustomAttributes().Any(attribute => DefinitionOf(attribute.GetType()) == typeof(ObjectTypeAttribute<>));

    /// <summary>Calls the class's <c>Configure</c>, if it has one.</summary>
    public static void Configure(Type type, IObjectTypeDescription description)
    {
        var descriptor = typeof(IObjectTypeDescriptor<>).MakeGenericType(description.RuntimeType);
        if (
            type.GetMethod("Configure", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            is not { } configure
        )
        {
            return;
        }

        if (configure.GetParameters() is not [{ } parameter] || parameter.ParameterType != descriptor)
        {
            throw new SchemaBindingException(
                $"{type.Name}.Configure must take one IObjectTypeDescriptor<{description.RuntimeType.Name}>."
            );
        }

        configure.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [description], null);
    }

    /// <summary><c>ISearchHit</c> becomes <c>SearchHit</c>.</summary>
    public static string WithoutInterfacePrefix(Type type) =>
        type.IsInterface && type.Name is ['I', var second, ..] && char.IsUpper(second) ? type.Name[1..] : type.Name;

    private static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
