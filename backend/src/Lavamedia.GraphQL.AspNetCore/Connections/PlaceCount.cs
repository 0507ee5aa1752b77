using System.Net;

namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>Counts places that are taken, so that they stay below a limit, and those of one address below a smaller one (rules ).</summary>
/// <param name="maximum">The most places that are taken at a time.</param>
/// <param name="maximumOfAddress">The most that one address takes.</param>
internal sealed class PlaceCount(int maximum, int maximumOfAddress)
{
    private readonly Lock change = new();
    private readonly Dictionary<IPAddress, int> ofAddress = [];
    private int count;

    /// <summary>Takes a place, or says why there is none.</summary>
    public PlaceAnswer Enter(IPAddress address)
    {
        lock (change)
        {
            var ofThis = ofAddress.GetValueOrDefault(address);
            if (ofThis >= maximumOfAddress)
            {
                return PlaceAnswer.AddressIsFull;
            }
            if (count >= maximum)
            {
                return PlaceAnswer.IsFull;
            }
            count++;
            ofAddress[address] = ofThis + 1;
            return PlaceAnswer.IsTaken;
        }
    }

    /// <summary>Gives a place back.</summary>
    public void Leave(IPAddress address)
    {
        lock (change)
        {
            count--;
            if (--ofAddress[address] == 0)
            {
                ofAddress.Remove(address);
            }
        }
    }
}
