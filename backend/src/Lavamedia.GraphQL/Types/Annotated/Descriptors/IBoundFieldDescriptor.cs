using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// Describes one field that is bound to a member or an expression. Without type parameters: the runtime would load an interface and a class of
/// their own for each field of the schema, and keep them.
/// </summary>
public interface IBoundFieldDescriptor
{
    /// <summary>Sets the name in the schema.</summary>
    IBoundFieldDescriptor Name(string name);

    /// <summary>Sets the description; the XML summary of the member when not called.</summary>
    IBoundFieldDescriptor Description(string description);

    /// <summary>Deprecates the field.</summary>
    IBoundFieldDescriptor Deprecated(string reason);

    /// <summary>The field is not stable yet: introspection shows it only to those who name its feature.</summary>
    IBoundFieldDescriptor RequiresOptIn(string feature);

    /// <summary>Names another type of the schema than the C# type gives; lists and nullability still come from C#.</summary>
    IBoundFieldDescriptor Type(string name);

    /// <summary>States the nullability where C# cannot (an expression, a column that is never null).</summary>
    IBoundFieldDescriptor Nullable(bool nullable = true);

    /// <summary>The value is the key of a node of type <typeparamref name="TNode"/>, shown as its opaque id.</summary>
    IBoundFieldDescriptor ID<TNode>();

    /// <summary>Readers may filter by the field (<c>where</c>).</summary>
    IBoundFieldDescriptor Filterable();

    /// <summary>
    /// Readers may filter by what a JSON member holds at a path such as <c>exif.camera</c>. Equality of texts, numbers and truth values
    /// is served by a GIN index on the column.
    /// </summary>
    /// <typeparam name="TValue">What stands there: <see cref="string"/>, <see cref="bool"/>, a number, or <see cref="DateOnly"/> for a date in the form of ISO 8601.</typeparam>
    /// <param name="path">The names on the way, with dots between them.</param>
    IBoundFieldDescriptor Filterable<TValue>(string path);

    /// <summary>As above, for a type that is known only while the host runs.</summary>
    /// <param name="path">The names on the way, with dots between them.</param>
    /// <param name="type">What stands there.</param>
    IBoundFieldDescriptor Filterable(string path, Type type);

    /// <summary>Readers may sort by the field (<c>order</c>).</summary>
    IBoundFieldDescriptor Sortable();

    /// <summary>Readers may sort by what a JSON member holds at a path; a value of another type than is declared counts as none.</summary>
    /// <param name="path">The names on the way, with dots between them.</param>
    /// <param name="type">What stands there.</param>
    IBoundFieldDescriptor Sortable(string path, Type type);

    /// <summary>The member can be filtered and sorted by, and is shown in another way.</summary>
    IBoundFieldDescriptor Hidden();

    /// <summary>Readers may ask for figures over the field (<c>aggregates</c>): count, and where the type allows it minimum, maximum, sum, average.</summary>
    IBoundFieldDescriptor Aggregatable();

    /// <summary>Readers may group lists by the field (<c>groups</c>); a point in time is grouped by its day, month or year.</summary>
    IBoundFieldDescriptor Groupable();

    /// <summary>Asks for a permission; who lacks it can neither select the field nor filter or sort by it.</summary>
    IBoundFieldDescriptor Authorize(string? policy = null);

    /// <summary>
    /// Puts a step around the value, which is then read from the database and completed in C#. Steps run in the order of their calls, the
    /// first outermost. Filters and sorts go by the value in the database: do not make a secret by middleware, use <see cref="Authorize"/>.
    /// Only single values can have steps.
    /// </summary>
    IBoundFieldDescriptor Use(FieldMiddleware middleware);

    /// <summary>Makes a list member a connection.</summary>
    IBoundFieldDescriptor UsePaging(int defaultPageSize = 0, int maximumPageSize = 0);

    /// <summary>Makes a list member a collection segment (<c>skip take</c>). Prefer <see cref="UsePaging"/>: cursors stay right while rows are added.</summary>
    IBoundFieldDescriptor UseOffsetPaging(int defaultPageSize = 0, int maximumPageSize = 0);

    /// <summary>Adds <c>where</c> to a list member.</summary>
    IBoundFieldDescriptor UseFiltering();

    /// <summary>Adds <c>order</c> to a list member.</summary>
    IBoundFieldDescriptor UseSorting();

    /// <summary>The order of a list member when the client gives none, as an <c>order</c> of C# members, such as <c>"position, id desc"</c>.</summary>
    IBoundFieldDescriptor DefaultOrder(string order);

    /// <summary>The number of items the cost analysis assumes for an unpaged list.</summary>
    IBoundFieldDescriptor AssumedSize(int size);
}
