using System.Text;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>Says in a response to which operation of a batch it belongs.</summary>
internal static class IndexedJson
{
    /// <summary>The response with <c>requestIndex</c> and <c>variableIndex</c> before its other members.</summary>
    public static byte[] Write(ReadOnlySpan<byte> json, int? requestIndex, int? variableIndex)
    {
        var head = new StringBuilder("{");
        Append(head, "requestIndex", requestIndex);
        Append(head, "variableIndex", variableIndex);
        return [.. Encoding.ASCII.GetBytes(head.ToString()), .. json[1..]];
    }

    private static void Append(StringBuilder head, string name, int? index)
    {
        if (index is { } number)
        {
            head.Append('"').Append(name).Append("\":").Append(number).Append(',');
        }
    }
}
