namespace Lavamedia.Exchange.Runs;

/// <summary>What a run takes in or gives out.</summary>
public enum ExchangeRunKind
{
    /// <summary>Takes in an export of WordPress.</summary>
    WordPress,

    /// <summary>Takes in an export of Ghost.</summary>
    Ghost,

    /// <summary>Takes in a folder of Markdown.</summary>
    Markdown,

    /// <summary>Gives out everything that the installation holds.</summary>
    Export,
}
