using System.Reflection;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// The order of the attributes of a list: paging, projection, filtering, sorting, from the outside of the pipeline that a reader expects
/// to its inside.
/// </summary>
internal static class FeatureOrder
{
    /// <exception cref="SchemaBindingException">The attributes of the method stand in another order.</exception>
    public static void Check(MethodInfo method)
    {
        // The runtime lists attributes as the compiler wrote them: in the order of the source.
        var ranks = method.CustomAttributes.Select(data => RankOf(data.AttributeType)).Where(rank => rank >= 0);
        var last = -1;
        foreach (var rank in ranks)
        {
            if (rank < last)
            {
                throw new SchemaBindingException(
                    $"The attributes of {method.DeclaringType!.Name}.{method.Name} stand in the wrong order: write [UsePaging], [UseProjection], [UseFiltering], [UseSorting]."
                )
                {
                    Code = SchemaErrorCodes.FeaturesMisordered,
                };
            }

            last = rank;
        }
    }

    private static int RankOf(Type attribute) =>
        attribute == typeof(UsePagingAttribute) || attribute == typeof(UseOffsetPagingAttribute) ? 0
        : attribute == typeof(UseProjectionAttribute) ? 1
        : attribute == typeof(UseFilteringAttribute) ? 2
        : attribute == typeof(UseSortingAttribute) ? 3
        : -1;
}
