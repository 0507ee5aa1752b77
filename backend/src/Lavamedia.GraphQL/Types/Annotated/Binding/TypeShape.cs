using System.Linq.Expressions;
using System.Reflection;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>A C# type as the schema sees it: without tasks and wrappers, with the nullability that C# states.</summary>
/// <param name="Type">The type, without <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether null is allowed.</param>
/// <param name="Element">The items, when the type is a list.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Element)
{
    /// <summary>The type below all lists.</summary>
    public TypeShape Named => Element?.Named ?? this;

    public bool IsQueryable => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IQueryable<>);

    public static TypeShape Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    public static TypeShape Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter));

    /// <summary>The shape of an expression: nullable where a member on its way is, else as the type says.</summary>
    public static TypeShape Of(LambdaExpression expression)
    {
        var body = expression.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } conversion)
        {
            body = conversion.Operand;
        }

        if (body is MemberExpression { Member: PropertyInfo property } member)
        {
            var shape = Of(property);
            return shape with { IsNullable = shape.IsNullable || CrossesNullable(member.Expression) };
        }

        return OfUnstated(body.Type);
    }

    private static bool CrossesNullable(Expression? expression) =>
        expression is MemberExpression { Member: PropertyInfo property } member
        && (Of(property).IsNullable || CrossesNullable(member.Expression));

    private static TypeShape OfUnstated(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return new TypeShape(underlying, true, null);
        }

        return ElementTypeOf(type) is { } element
            ? new TypeShape(type, false, OfUnstated(element))
            : new TypeShape(type, false, null);
    }

    private static TypeShape Of(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsGenericType && IsWrapper(type.GetGenericTypeDefinition()))
        {
            var inner = Of(info.GenericTypeArguments[0]);
            return type.GetGenericTypeDefinition() == typeof(Optional<>) ? inner with { IsNullable = true } : inner;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return new TypeShape(underlying, true, null);
        }

        var isNullable = !type.IsValueType && info.ReadState != NullabilityState.NotNull;
        if (ElementTypeOf(type) is not { } elementType)
        {
            return new TypeShape(type, isNullable, null);
        }

        var element =
            info.ElementType is { } arrayElement ? Of(arrayElement)
            : info.GenericTypeArguments.Length == 1 ? Of(info.GenericTypeArguments[0])
            : OfUnstated(elementType);
        return new TypeShape(type, isNullable, element);
    }

    private static bool IsWrapper(Type definition) =>
        definition == typeof(Task<>)
        || definition == typeof(ValueTask<>)
        || definition == typeof(Optional<>)
        || definition == typeof(MutationResult<>);

    private static Type? ElementTypeOf(Type type)
    {
        // Texts and bytes are values of their own, and no lists.
        if (
            type == typeof(string)
            || type == typeof(byte[])
            || type.IsAssignableTo(typeof(System.Collections.IDictionary))
        )
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(candidate =>
                candidate.IsGenericType
                && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                && candidate.GetGenericArguments()[0] is not { Name: "JsonElement" or "KeyValuePair`2" }
            )
            ?.GetGenericArguments()[0];
    }
}
