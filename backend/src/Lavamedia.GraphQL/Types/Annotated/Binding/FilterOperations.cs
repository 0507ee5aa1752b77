namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What the schema says of the operations of filters.</summary>
internal static class FilterOperations
{
    /// <summary>The description of an operation. The twins with <c>n</c> hold wherever the other does not, also for null.</summary>
    public static string Describe(string operation) =>
        operation switch
        {
            "eq" => "Equal to this; null finds what has no value.",
            "neq" => "Not equal to this; null finds what has a value.",
            "in" => "One of these; a null among them finds what has no value.",
            "nin" => "None of these.",
            "gt" => "Greater than this.",
            "ngt" => "Not greater than this, or without a value.",
            "gte" => "Greater than or equal to this.",
            "ngte" => "Neither greater than nor equal to this, or without a value.",
            "lt" => "Less than this.",
            "nlt" => "Not less than this, or without a value.",
            "lte" => "Less than or equal to this.",
            "nlte" => "Neither less than nor equal to this, or without a value.",
            "contains" => "Holds this text.",
            "ncontains" => "Does not hold this text.",
            "startsWith" => "Starts with this text.",
            "nstartsWith" => "Does not start with this text.",
            "endsWith" => "Ends with this text.",
            "nendsWith" => "Does not end with this text.",
            "all" => "Holds for every element; also when there is none.",
            "none" => "Holds for no element.",
            "some" => "Holds for at least one element.",
            "any" => "Whether there are elements at all.",
            _ => throw new NotSupportedException($"The filter operation {operation} has no description."),
        };
}
