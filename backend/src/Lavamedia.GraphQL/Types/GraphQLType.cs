namespace Lavamedia.GraphQL.Types;

/// <summary>
/// A type of a frozen schema. Wrapped types exist once per inner type, so two types of one schema are equal
/// exactly when they are the same object.
/// </summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    /// <summary>The kind of type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type below all list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outermost non-null wrapper, if it has one.</summary>
    public virtual GraphQLType NullableType => this;

    /// <summary>Whether null is excluded at the outermost position.</summary>
    public bool IsNonNull => Kind is TypeKind.NonNull;

    /// <summary>Whether values of the type can be given by a client (spec section 3.4.2).</summary>
    public bool IsInput => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields can have the type (spec section 3.4.2).</summary>
    public bool IsOutput => Named.Kind is not TypeKind.InputObject;

    /// <summary>Whether the named type has no selection set.</summary>
    public bool IsLeaf => Named.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>The list type of this type.</summary>
    public ListType AsList() => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list!;

    /// <summary>This type without null.</summary>
    public NonNullType AsNonNull() =>
        this as NonNullType
        ?? _nonNull
        ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null)
        ?? _nonNull!;

    /// <summary>The type as it is written in a document, such as <c>[Article!]!</c>.</summary>
    public abstract override string ToString();
}
