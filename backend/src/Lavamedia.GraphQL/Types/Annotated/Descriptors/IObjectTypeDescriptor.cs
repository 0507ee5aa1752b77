using System.Linq.Expressions;

namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Describes the object type of <typeparamref name="T"/>. Only what is bound here, or resolved by a method, is in the schema.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Sets the name; the C# name when not called.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>Sets the description; the XML summary of <typeparamref name="T"/> when not called.</summary>
    IObjectTypeDescriptor<T> Description(string description);

    /// <summary>Makes the type a <c>Node</c> with an opaque <c>id</c> of type name and key.</summary>
    /// <param name="key">The member that holds the key; <c>Id</c> when absent.</param>
    IObjectTypeDescriptor<T> ImplementsNode(Expression<Func<T, object?>>? key = null);

    /// <summary>Asks for a permission on every field of the type.</summary>
    IObjectTypeDescriptor<T> Authorize(string? policy = null);

    /// <summary>Binds a member under its own name in camel case.</summary>
    IBoundFieldDescriptor Field(Expression<Func<T, object?>> member);

    /// <summary>Binds an expression over the members of <typeparamref name="T"/> as a field.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="expression">An expression that every data source of the type can translate.</param>
    IBoundFieldDescriptor Field(string name, Expression<Func<T, object?>> expression);

    /// <summary>Binds an expression that others use as well, with the type of its own that they need.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="expression">An expression with one parameter, a <typeparamref name="T"/>, that every data source of the type can translate.</param>
    IBoundFieldDescriptor Field(string name, LambdaExpression expression);
}
