using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The page that a request asks for: <c>page</c>, counted from 1, and <c>page_size</c>.</summary>
/// <param name="Number">Which page.</param>
/// <param name="Size">How many elements it has at most.</param>
internal readonly record struct RequestedPage(int Number, int Size)
{
    public const string NumberName = "page";
    public const string SizeName = "page_size";

    /// <summary>How many elements are left out before it.</summary>
    public int Skip => (Number - 1) * Size;

    /// <summary>Reads the page.</summary>
    /// <exception cref="RestProblem">It is not a page, or too large or too deep.</exception>
    public static RequestedPage Read(IQueryCollection query, PageSizes sizes)
    {
        var size = Number1(query, SizeName, sizes.Usual);
        if (size > sizes.Largest)
        {
            throw ParameterCoercion.Refused(SizeName, $"is at most {sizes.Largest}; {size} were asked");
        }

        var number = Number1(query, NumberName, 1);
        return (long)(number - 1) * size <= sizes.Deepest
            ? new RequestedPage(number, size)
            : throw ParameterCoercion.Refused(
                NumberName,
                $"leads beyond the first {sizes.Deepest} elements. Ask for less with filters, or follow the cursors of the GraphQL connection"
            );
    }

    private static int Number1(IQueryCollection query, string name, int usual)
    {
        if (!query.TryGetValue(name, out var texts))
        {
            return usual;
        }

        return
            texts is [{ } text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            ? number
            : throw ParameterCoercion.Refused(
                name,
                $"cannot be \"{ParameterCoercion.Shown(texts.ToString())}\"; it is a whole number from 1"
            );
    }
}
