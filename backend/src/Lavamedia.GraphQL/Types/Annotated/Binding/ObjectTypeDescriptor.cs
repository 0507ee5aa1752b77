using System.Linq.Expressions;
using System.Reflection;
using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Gathers what <c>Configure</c> methods say about one object type.</summary>
internal sealed class ObjectTypeDescriptor<T> : IObjectTypeDescriptor<T>, IObjectTypeDescription
{
    public Type RuntimeType => typeof(T);

    public string? GivenName { get; private set; }

    public string? GivenDescription { get; private set; }

    public bool IsNode { get; private set; }

    public List<FieldDescription> Fields { get; } = [];

    public List<AuthorizationRequirement> Requirements { get; } = [];

    public IObjectTypeDescriptor<T> Name(string name)
    {
        GivenName = name;
        return this;
    }

    public IObjectTypeDescriptor<T> Description(string description)
    {
        GivenDescription = description;
        return this;
    }

    public IObjectTypeDescriptor<T> ImplementsNode(Expression<Func<T, object?>>? key = null)
    {
        IsNode = true;
        var expression = key is null ? OfMember(typeof(T).GetProperty("Id")!) : Unboxed(key);
        Fields.Insert(
            0,
            new FieldDescription(typeof(T).Name, "id", expression)
            {
                NodeType = typeof(T),
                IsFilterable = true,
                GivenDescription = "The opaque id of the node.",
                GivenNullable = false,
            }
        );
        return this;
    }

    public IObjectTypeDescriptor<T> Authorize(string? policy = null)
    {
        Requirements.Add(new AuthorizationRequirement(policy));
        return this;
    }

    public IBoundFieldDescriptor Field(Expression<Func<T, object?>> member) =>
        new BoundFieldDescriptor(Add(Unboxed(member)));

    public IBoundFieldDescriptor Field(string name, Expression<Func<T, object?>> expression) =>
        Field(name, Unboxed(expression));

    public IBoundFieldDescriptor Field(string name, LambdaExpression expression) =>
        new BoundFieldDescriptor(Add(name, expression));

    public void BindAllMembers()
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            {
                Add(SchemaNames.Member(property), OfMember(property));
            }
        }
    }

    private FieldDescription Add(LambdaExpression member)
    {
        var body = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion
            ? conversion.Operand
            : member.Body;
        return body is MemberExpression access
            ? Add(SchemaNames.Member(access.Member), member)
            : throw new Planning.SchemaBindingException(
                $"{typeof(T).Name}: '{member}' is not a member. Give the expression a name: Field(\"name\", {member})."
            );
    }

    private FieldDescription Add(string name, LambdaExpression expression)
    {
        var field = new FieldDescription(typeof(T).Name, name, InheritedMembers.AsOwn(expression));
        Fields.Add(field);
        return field;
    }

    private static Expression<Action<T>> OfMember(PropertyInfo property)
    {
        var parameter = Expression.Parameter(typeof(T), "x");
        return WithoutResult(Expression.Property(parameter, property), parameter);
    }

    /// <summary>The compiler boxes what is of a value type.</summary>
    private static LambdaExpression Unboxed(Expression<Func<T, object?>> expression) =>
        expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion
        && conversion.Type == typeof(object)
            ? WithoutResult(conversion.Operand, expression.Parameters[0])
            : expression;

    /// <summary>
    /// What an expression yields is the type of its body, and its delegate says nothing about it: for each pair of an object type and a
    /// result there would be a delegate and an expression of their own, two thousand classes that a start would load.
    /// </summary>
    private static Expression<Action<T>> WithoutResult(Expression body, ParameterExpression parameter) =>
        Expression.Lambda<Action<T>>(body, parameter);
}
