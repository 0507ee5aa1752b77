using System.Reflection;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// The order in which a list gets its features, by attributes or by a descriptor: paging, projection, filtering, sorting, from the outside
/// of the pipeline that a reader expects to its inside.
/// </summary>
internal sealed class FeatureOrder
{
    private int _last = -1;

    /// <exception cref="SchemaBindingException">The attributes of the method stand in another order.</exception>
    public static void Check(MethodInfo method)
    {
        var order = new FeatureOrder();
        // The runtime lists attributes as the compiler wrote them: in the order of the source.
        foreach (var data in method.CustomAttributes)
        {
            order.Add(data.AttributeType, $"{method.DeclaringType!.Name}.{method.Name}");
        }
    }

    /// <summary>A feature is added after those before.</summary>
    /// <param name="attribute">The attribute that stands for the feature; others are passed over.</param>
    /// <param name="where">The field, for the message.</param>
    /// <exception cref="SchemaBindingException">It had to come before another.</exception>
    public void Add(Type attribute, string where)
    {
        var rank = RankOf(attribute);
        if (rank < 0)
        {
            return;
        }

        if (rank < _last)
        {
            throw new SchemaBindingException(
                $"The features of {where} stand in the wrong order: write UsePaging, UseProjection, UseFiltering, UseSorting."
            )
            {
                Code = SchemaErrorCodes.FeaturesMisordered,
            };
        }

        _last = rank;
    }

    private static int RankOf(Type attribute) =>
        attribute == typeof(UsePagingAttribute) || attribute == typeof(UseOffsetPagingAttribute) ? 0
        : attribute == typeof(UseProjectionAttribute) ? 1
        : attribute == typeof(UseFilteringAttribute) ? 2
        : attribute == typeof(UseSortingAttribute) ? 3
        : -1;
}
